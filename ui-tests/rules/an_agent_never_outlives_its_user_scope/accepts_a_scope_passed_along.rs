use factory_core::UserScope;
use ui_tests::{Platform, context};

fn answer(scope: UserScope<'_>) -> Option<usize> {
    Some(scope.run_id().len())
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let answered = answer(factory.scope())?;
        Some(answered)
    });
    served.unwrap();
}
