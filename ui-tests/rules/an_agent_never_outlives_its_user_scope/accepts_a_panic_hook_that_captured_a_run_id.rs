use std::panic;
use ui_tests::{Platform, context};

pub fn main() {
    let hook = panic::take_hook();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let run = factory.scope().run_id().to_owned();
        panic::set_hook(Box::new(move |_| eprintln!("{run}")));
    });
    served.unwrap();
    panic::set_hook(hook);
}
