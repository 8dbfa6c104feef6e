//! The suite accepts factories of every kind.

use agency::{exported, nested};
use factory_testing::{IsolationSuite, isolation_suite};
use std::any::type_name;

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

#[test]
fn an_accessor_is_looked_for_where_it_is_defined_and_where_the_factory_is_exported() {
    let desk = IsolationSuite::new("agency::exported::Desk", &exported::Desk::WIRING, env!("CARGO_MANIFEST_DIR"));
    let office = IsolationSuite::new("agency::exported::Office", &exported::Office::WIRING, env!("CARGO_MANIFEST_DIR"));
    for suite in
        [desk.type_name(type_name::<exported::Desk<'_>>()), office.type_name(type_name::<exported::Office<'_>>())]
    {
        let report = suite.run().unwrap();
        // The factory, the scope and the accessor.
        assert_eq!(report.case_count(), 2 * 19 + 1);
        report.into_result().unwrap();
    }
}

#[test]
fn outputs_of_several_layers_are_opened_down_to_the_agent() {
    let suite = IsolationSuite::new("agency::nested::Desk", &nested::Desk::WIRING, env!("CARGO_MANIFEST_DIR"));
    let report = suite.run().unwrap();
    // The factory, the scope, four agents and three futures.
    assert_eq!(report.case_count(), 9 * 19);
    let failed: Vec<_> = report.failed_cases().iter().map(|case| case.split(':').next().unwrap()).collect();
    assert_eq!(failed, [["kept"; 19], ["later"; 19]].concat());
}

#[test]
fn an_agent_that_can_never_be_made_is_left_out() {
    let suite = IsolationSuite::new(
        "agency::exported::never::Desk",
        &exported::never::Desk::WIRING,
        env!("CARGO_MANIFEST_DIR"),
    );
    let report = suite.run().unwrap();
    // The factory and the scope.
    assert_eq!(report.case_count(), 2 * 19);
    report.into_result().unwrap();
}
