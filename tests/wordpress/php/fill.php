<?php
// Publishes what content.mjs made, through WordPress' own functions.
//   php fill.php FOLDER_OF_WORDPRESS CONTENT.json
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

/** What a WordPress function gives, unless it is an error. */
function succeeded($result)
{
    if (!$result || is_wp_error($result)) {
        throw new Exception($result ? $result->get_error_message() : 'refused without a reason');
    }
    return $result;
}

/** The id of a term, which is made where it is missing. */
function term(string $name, string $taxonomy): int
{
    $term = term_exists($name, $taxonomy) ?: succeeded(wp_insert_term($name, $taxonomy));
    return (int) $term['term_id'];
}

/** Puts a picture into the media library, with all the sizes that WordPress makes of one. */
function picture(object $picture): int
{
    $upload = wp_upload_bits(basename($picture->file), null, file_get_contents($picture->file));
    if ($upload['error']) {
        throw new Exception($upload['error']);
    }
    $type = wp_check_filetype($upload['file'])['type'];
    $post = ['post_mime_type' => $type, 'post_title' => $picture->name, 'post_status' => 'inherit'];
    $id = succeeded(wp_insert_attachment($post, $upload['file'], 0, true));
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $upload['file']));
    update_post_meta($id, '_wp_attachment_image_alt', $picture->alt);
    return $id;
}

/** From now on this user acts, with what their role may do. */
function act_as(string $login): void
{
    wp_set_current_user(get_user_by('login', $login)->ID);
}

/** One post of content.mjs; $pictures has the ids of the media library by name. */
function publish(object $post, array $pictures): void
{
    act_as($post->author ?? 'webmaster');
    $id = succeeded(wp_insert_post(wp_slash([
        'post_type' => $post->type ?? 'post',
        'post_name' => $post->slug ?? '',
        'post_title' => $post->title,
        'post_content' => $post->content,
        'post_excerpt' => $post->excerpt ?? '',
        'post_date' => $post->date ?? '',
        'post_status' => 'publish',
    ]), true));
    foreach ($post->terms ?? [] as $taxonomy => $names) {
        $terms = array_map(fn ($name) => term($name, $taxonomy), $names);
        succeeded(wp_set_object_terms($id, $terms, $taxonomy));
    }
    if (isset($post->picture)) {
        succeeded(set_post_thumbnail($id, $pictures[$post->picture]));
    }
    if (isset($post->template)) {
        succeeded(update_post_meta($id, '_wp_page_template', $post->template));
    }
}

$content = json_decode(file_get_contents($argv[2]), false, 512, JSON_THROW_ON_ERROR);
$pictures = [];
act_as('webmaster');
foreach ($content->pictures as $picture) {
    $pictures[$picture->name] = picture($picture);
}
foreach ($content->posts as $post) {
    publish($post, $pictures);
}
flush_rewrite_rules(false);
