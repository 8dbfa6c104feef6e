//! What the crates promise at run time, a promise a file. What they promise at compile time stands in `ui-tests`.

mod behaviour {
    mod desk;
    mod guarded_desk;
    mod hooked;
    mod office;
    mod web;

    mod a_background_task_has_a_scope_of_its_own;
    mod a_component_is_asked_for_by_its_name;
    mod a_component_is_made_once;
    mod a_factory_draws_its_wiring;
    mod a_factory_makes_what_it_lists;
    mod a_generic_entry_is_listed_once;
    mod a_guard_decides_which_scopes_open;
    mod a_handler_serves_one_user;
    mod a_library_agent_knows_no_platform;
    mod a_page_shows_the_wiring;
    mod a_permit_always_comes_back;
    mod a_placeholder_names_nobody;
    mod a_platform_may_be_generic;
    mod a_request_has_an_id_of_its_own;
    mod a_scope_keeps_one_of_each_component;
    mod a_scope_moves_between_threads;
    mod a_socket_keeps_its_users_scope;
    mod a_stream_carries_its_scope;
    mod a_test_needs_one_line;
    mod agents_nest_a_hundred_deep;
    mod agents_of_one_scope_work_side_by_side;
    mod an_agent_starts_by_its_constructor;
    mod an_empty_factory_draws_nothing;
    mod an_identity_is_compared_whole;
    mod debug_shows_no_user_data;
    mod each_user_sees_only_their_own;
    mod no_two_requests_share_a_key;
    mod nothing_outlives_its_scope;
    mod one_users_failure_is_nobody_elses;
    mod per_user_state_is_bounded;
    mod per_user_state_locks_nobody_out;
    mod the_old_headings_hold;
    mod user_data_leaves_with_a_reason;
    mod what_the_old_system_got_wrong;
}
