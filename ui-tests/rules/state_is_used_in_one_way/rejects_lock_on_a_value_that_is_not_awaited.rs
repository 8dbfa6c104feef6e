// Twin: accepts_with_on_a_value_that_is_not_awaited.rs
use factory_core::{PerConversation, UserScope};

pub async fn add(notes: &PerConversation<Vec<String>>, scope: UserScope<'_>) {
    notes.of(scope).lock().await.push("hello".to_owned());
}

pub fn main() {}
