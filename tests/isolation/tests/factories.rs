//! The suite accepts factories of every kind.

use factory_testing::{IsolationSuite, isolation_suite};

#[test]
fn a_factory_with_agents_of_every_kind() {
    isolation_suite!(agency::team::Team);
}

#[test]
fn a_generic_factory() {
    isolation_suite!(agency::generic::Desk::<agency::generic::Fake>);
}

#[test]
fn a_factory_with_request_data() {
    isolation_suite!(agency::requests::Desk);
}

#[test]
fn a_factory_that_is_not_send_and_an_accessor_that_is_private() {
    let suite = IsolationSuite::new("agency::local::Desk", &agency::local::Desk::WIRING, env!("CARGO_MANIFEST_DIR"));
    let report = suite.run().unwrap();
    // 19 leaks of the factory, the scope, the component and the agent. Without `Send`, three of these values have five
    // leaks less, and none has the two leaks in a scope of `user_scope!`, which the suite opens for any platform.
    assert_eq!(report.case_count(), 4 * 19 - 3 * 5 - 4 * 2);
    report.into_result().unwrap();
}
