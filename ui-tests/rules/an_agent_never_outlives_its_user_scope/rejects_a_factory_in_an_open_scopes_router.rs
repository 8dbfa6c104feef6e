// Twin: accepts_a_platform_in_a_routers_state.rs
// Escapes: factory → router
// Leaks: 01
use axum::{Router, extract::State, routing::get};
use factory_core::user_scope;
use std::sync::Arc;
use ui_tests::{Factory, Platform, context, create_factory};

async fn show(State(factory): State<Arc<Factory<'static>>>) -> String {
    factory.notes().text
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let factory = create_factory(scope);
    let _app: Router = Router::new().route("/", get(show)).with_state(Arc::new(factory));
}
