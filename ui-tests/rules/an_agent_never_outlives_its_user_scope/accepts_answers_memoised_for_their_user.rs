use std::{
    collections::HashMap,
    sync::{LazyLock, RwLock},
};
use ui_tests::{Platform, context};

static MEMOISED: LazyLock<RwLock<HashMap<String, String>>> = LazyLock::new(RwLock::default);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let user = factory.scope().user_id().to_owned();
        MEMOISED.write().unwrap().insert(user, factory.notes().text);
    });
    served.unwrap();
}
