use std::collections::HashMap;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let agents = HashMap::from([("triage", bob.notes()), ("billing", bob.notes())]);
            agents.len() + alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
