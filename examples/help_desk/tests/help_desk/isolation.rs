//! Each agent of the help desk stays with its user.

#[test]
fn isolation() {
    factory_testing::isolation_suite!(help_desk::platform::AgentInstanceFactory);
}

#[test]
fn the_agents_hold_no_global_state() {
    factory_testing::no_global_state_in("src/agents");
    factory_testing::no_global_state_in("src/components");
}
