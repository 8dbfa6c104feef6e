// Twin: accepts_a_state_of_the_platform.rs
use axum::{Router, extract::State, routing::get};
use factory_core::Shareable;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};
use ui_tests::{Platform, context};

#[derive(Clone, Shareable)]
pub struct AppState {
    platform: Arc<Platform>,
    last_answers: Arc<Mutex<HashMap<String, String>>>,
}

async fn notes(State(state): State<AppState>) -> String {
    let text = state.platform.for_user_blocking(context("alice").unwrap(), |factory| factory.notes().text).unwrap();
    state.last_answers.lock().unwrap().insert("thread-19".to_owned(), text.clone());
    text
}

pub fn main() {
    let state = AppState { platform: Arc::default(), last_answers: Arc::default() };
    let _: Router = Router::new().route("/notes", get(notes)).with_state(state);
}
