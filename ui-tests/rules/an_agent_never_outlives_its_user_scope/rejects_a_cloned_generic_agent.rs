// Twin: accepts_what_a_cloned_generic_agent_says.rs
// Escapes: agent → collection
#[path = "../../generic.rs"]
mod generic;

use generic::{Agent, Platform};
use ui_tests::context;

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    platform
        .for_user_blocking(context("alice").unwrap(), |factory| {
            let notes = factory.notes("billing".to_owned());
            let agents: Vec<Box<dyn Agent<'_> + '_>> = vec![Box::new(notes.clone()), Box::new(factory.talk())];
            kept.push(notes.clone()); drop(agents);
            assert!(format!("{notes:?}").starts_with("Notes"));
        })
        .unwrap();
}
