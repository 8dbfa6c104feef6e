use factory_core::UserData;
use std::sync::RwLock;
use ui_tests::{Platform, context};

type Executor = Box<dyn FnOnce() + Send + Sync>;

static EXECUTOR: RwLock<Option<Executor>> = RwLock::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        let data = data.reveal(factory.scope(), "the user has published it");
        *EXECUTOR.write().unwrap() = Some(Box::new(move || drop(data)));
    });
    served.unwrap();
}
