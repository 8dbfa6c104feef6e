use std::{
    collections::HashMap,
    sync::{LazyLock, RwLock},
};
use ui_tests::{Platform, context};

static AGENTS: LazyLock<RwLock<HashMap<&str, String>>> = LazyLock::new(RwLock::default);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        AGENTS.write().unwrap().insert("notes", notes.text);
    });
    served.unwrap();
}
