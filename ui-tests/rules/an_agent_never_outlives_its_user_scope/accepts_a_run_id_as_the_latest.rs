use std::sync::{Arc, RwLock};
use ui_tests::{Platform, context};

static LATEST: RwLock<Option<Arc<str>>> = RwLock::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        *LATEST.write().unwrap() = Some(Arc::from(factory.scope().run_id()));
    });
    served.unwrap();
}
