// Twin: accepts_answers_memoised_for_their_user.rs
// Escapes: factory → static
// Leaks: 18
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, RwLock},
};
use ui_tests::{Factory, Platform, context};

static MEMOISED: LazyLock<RwLock<HashMap<String, Arc<Factory<'static>>>>> = LazyLock::new(RwLock::default);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let user = factory.scope().user_id().to_owned();
        MEMOISED.write().unwrap().insert(user, Arc::new(factory));
    });
    served.unwrap();
}
