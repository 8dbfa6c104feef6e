//! The suite accepts factories of every kind.

use factory_testing::isolation_suite;

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
