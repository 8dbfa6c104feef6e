use factory_core::deprecated_singleton;
use ui_tests::{Platform, context};

pub struct Registry;

#[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
pub async fn get_agent(_user: &str) -> Result<String, std::fmt::Error> {
    Ok(String::new())
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        drop(factory.notes());
    });
    served.await.unwrap();
}
