<?php
// Installs WordPress into its empty database, as its installer does, and sets what a branch sets.
//   php install.php FOLDER_OF_WORDPRESS

/** The installer would send a letter. */
function wp_new_blog_notification()
{
}

define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// As wp-admin/install.php does, so that the first category gets its Swedish name.
load_default_textdomain('sv_SE');
$GLOBALS['wp_locale'] = new WP_Locale();

$password = wp_generate_password();
$installed = wp_install('Karlstad', 'webmaster', 'webmaster@karlstad.example', true, '', $password, 'sv_SE');
if (is_wp_error($installed)) {
    throw new Exception($installed->get_error_message());
}
wp_insert_user([
    'user_login' => 'skribent',
    'user_pass' => wp_generate_password(),
    'role' => 'author',
]);

foreach (get_posts(['post_type' => 'any', 'numberposts' => -1]) as $sample) {
    wp_delete_post($sample->ID, true);
}
update_option('timezone_string', 'Europe/Stockholm');
update_option('blogdescription', 'Nyheter och politik');
update_option('default_comment_status', 'closed');
update_option('permalink_structure', '/nyheter/%year%/%postname%/');
