use factory_core::{UserScope, UserScoped, user_scoped};
use ui_tests::{Platform, context};

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
    pub text: String,
}

fn length<'user, F>(factory: &F) -> usize
where
    Draft<'user>: UserScoped<'user, F, Params = (), Output = Draft<'user>>,
{
    Draft::create(factory, ()).text.len()
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        assert_eq!(factory.scope().user_id(), "alice");
        length(&factory)
    });
    served.unwrap();
}
