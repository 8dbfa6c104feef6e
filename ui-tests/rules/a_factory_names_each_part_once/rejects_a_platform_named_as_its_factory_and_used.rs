// Twin: accepts_a_factory_beside_its_platform.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory Office for #[derive(Default)] pub struct Office {
        scoped { memory: Memory }
        agents { notes: Notes }
    }
}

pub fn main() {
    let building = Office::default();
    let served = building.for_user_blocking(context("alice").unwrap(), |office| office.notes().text.len());
    served.unwrap();
}
