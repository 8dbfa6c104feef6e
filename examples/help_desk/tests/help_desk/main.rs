//! The promises of the help desk.

mod binary;
mod chat;
mod customer;
mod isolation;
mod requests;

use factory_core::testing::assert_wiring_in;
use help_desk::{
    platform::{AgentInstanceFactory, HelpDesk},
    web::login::Sessions,
};

fn open_desk() -> HelpDesk {
    HelpDesk::open(Sessions::new(["alice", "bob"].map(str::to_owned)))
}

#[test]
fn the_readme_shows_the_current_wiring() {
    assert_wiring_in("README.md", &AgentInstanceFactory::WIRING);
}
