//! The promises of the crates at run time, one in each file. The promises at compile time are in `ui-tests`.

mod behaviour {
    /// Identities, contexts and keys.
    mod context {
        mod a_key_names_its_parts;
        mod a_request_has_an_id_of_its_own;
        mod an_actor_changes_nothing_but_the_trail;
        mod an_identity_is_compared_whole;
        mod no_two_parts_share_a_key;
        mod only_what_cannot_be_an_id_is_rejected;
    }

    /// Scopes, guards and background tasks.
    mod scope {
        mod a_background_task_has_its_own_scope;
        mod a_guard_decides_which_scopes_open;
        mod a_guard_hears_how_a_scope_ends;
        mod a_panic_is_seen_by_every_guard;
        mod a_permit_always_comes_back;
        mod a_request_carries_its_data;
        mod a_request_may_be_generic;
        mod a_scope_keeps_one_of_each_component;
        mod a_scope_moves_between_threads;
        mod a_test_needs_one_line;
        mod agents_of_one_scope_run_concurrently;
        mod an_agent_fans_out_through_its_request;
        mod functions_run_when_a_scope_closes;
        mod limits_count_open_scopes;
        mod no_permit_is_lost_or_freed_twice;
        mod nothing_outlives_its_scope;
        mod placeholders_are_refused;
        mod request_data_ends_before_the_permits;
    }

    /// Factories and the agents that they make.
    mod wiring {
        mod a_component_is_made_once;
        mod a_component_is_selected_by_its_name;
        mod a_cycle_across_threads_panics;
        mod a_factory_makes_what_it_lists;
        mod a_factory_may_be_large;
        mod a_field_may_have_a_condition;
        mod a_generic_entry_is_listed_once;
        mod a_library_agent_knows_no_platform;
        mod a_platform_may_be_generic;
        mod agents_nest_a_hundred_deep;
        mod agents_pass_values_a_hundred_deep;
        mod an_agent_gives_its_agents_their_parameters;
        mod an_agent_starts_by_its_constructor;
        mod an_entry_may_have_a_condition;
    }

    /// The picture of the wiring.
    mod diagram {
        mod a_factory_draws_its_wiring;
        mod a_page_shows_the_wiring;
        mod an_empty_factory_draws_nothing;
        mod request_data_has_a_group;
    }

    /// State that is kept for each user, conversation or tenant.
    mod state {
        mod a_cancelled_wait_loses_no_turn;
        mod a_partition_is_bounded;
        mod a_users_own_conversation_goes_first;
        mod a_value_is_locked_across_await;
        mod an_evicted_value_is_handed_over;
        mod an_eviction_disturbs_nobody;
        mod each_partition_has_its_own_values;
        mod state_is_removed;
        mod state_never_hangs;
    }

    /// Many users at the same time.
    mod isolation {
        mod debug_shows_no_user_data;
        mod each_user_sees_only_their_own_data;
        mod faults_of_the_old_system_are_absent;
        mod one_users_failure_affects_no_other_user;
        mod the_old_compliance_suite_holds;
        mod user_data_leaves_with_a_reason;
    }

    /// Handlers, sockets and event streams.
    mod web {
        mod a_handler_serves_one_user;
        mod a_socket_keeps_its_users_scope;
        mod a_stream_carries_its_scope;
    }
}
