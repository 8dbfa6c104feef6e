//! The promises of the help desk.

mod agents;
mod answers;
mod binary;
mod chat;
mod customer;
mod events;
mod isolation;
mod limits;
mod login;
mod orders;
mod page;
mod shutdown;
mod spans;
mod tenants;

use factory_core::testing::assert_wiring_in;
use factory_runtime::{RateLimit, UserField};
use help_desk::{
    components::model::Echo,
    platform::{AgentInstanceFactory, HelpDesk},
    web::{login::Logins, server::Server},
};
use std::{sync::Arc, time::Duration};

/// Returns a help desk that does not pause, for tests that open many scopes.
fn open_desk() -> HelpDesk {
    let model = Arc::new(Echo { pause: Duration::ZERO });
    HelpDesk { model, rate: RateLimit::per_user(1_000_000, Duration::from_secs(1)), ..HelpDesk::open() }
}

fn server(desk: HelpDesk) -> Server {
    Server::new(desk, Logins::new(b"the key of the tests, of 32 bytes").unwrap(), UserField::None)
}

#[test]
fn the_readme_shows_the_current_wiring() {
    assert_wiring_in("README.md", &AgentInstanceFactory::WIRING);
}
