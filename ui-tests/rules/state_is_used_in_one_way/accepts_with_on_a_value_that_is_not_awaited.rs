use factory_core::{PerConversation, UserScope};

pub async fn add(notes: &PerConversation<Vec<String>>, scope: UserScope<'_>) {
    notes.of(scope).with(|notes| notes.push("hello".to_owned()));
}

pub fn main() {}
