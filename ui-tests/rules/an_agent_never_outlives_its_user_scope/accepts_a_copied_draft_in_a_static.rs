use std::sync::Mutex;
use ui_tests::{Platform, context};

static DRAFTS: Mutex<Vec<Vec<String>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        DRAFTS.lock().unwrap().push(drafts.with(|drafts| drafts.clone()));
    });
    served.unwrap();
}
