// Twin: accepts_an_executor_that_captured_revealed_data.rs
// Escapes: user data → callback
// Leaks: 23
use factory_core::UserData;
use std::sync::RwLock;
use ui_tests::{Platform, context};

type Executor = Box<dyn FnOnce() + Send + Sync>;

static EXECUTOR: RwLock<Option<Executor>> = RwLock::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        *EXECUTOR.write().unwrap() = Some(Box::new(move || drop(data)));
    });
    served.unwrap();
}
