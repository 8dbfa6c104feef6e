// Twin: accepts_a_run_id_as_the_latest.rs
// Escapes: scope → static
// Leaks: 28
use factory_core::UserScope;
use std::sync::{Arc, RwLock};
use ui_tests::{Platform, context};

static LATEST: RwLock<Option<Arc<UserScope<'static>>>> = RwLock::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        *LATEST.write().unwrap() = Some(Arc::new(factory.scope()));
    });
    served.unwrap();
}
