use factory_core::user_scope;
use std::{iter::once, sync::Mutex};
use ui_tests::{Platform, context, create_factory};

static QUEUE: Mutex<Vec<Box<dyn Iterator<Item = String> + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes().text;
        let end = once(notes);
        QUEUE.lock().unwrap().push(Box::new(end));
    }
}
