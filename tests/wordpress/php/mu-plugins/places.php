<?php
/**
 * Plugin Name: Orter
 * Description: A taxonomy for the place that a piece of news is from, as branches add it, shown in REST.
 */
add_action('init', function () {
    register_taxonomy('ort', 'post', [
        'label' => 'Orter',
        'public' => true,
        'show_in_rest' => true,
        'show_admin_column' => true,
    ]);
});
