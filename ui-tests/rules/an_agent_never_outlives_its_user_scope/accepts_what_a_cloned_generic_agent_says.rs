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
            kept.extend(agents.iter().map(|agent| agent.say()));
            assert!(format!("{notes:?}").starts_with("Notes"));
        })
        .unwrap();
    assert_eq!(kept, ["alice on billing in 4", "alice: echo"]);
}
