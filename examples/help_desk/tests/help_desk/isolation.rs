//! Each agent of the help desk stays with its user.

#[test]
fn isolation() {
    factory_testing::isolation_suite!(help_desk::platform::AgentInstanceFactory);
}
