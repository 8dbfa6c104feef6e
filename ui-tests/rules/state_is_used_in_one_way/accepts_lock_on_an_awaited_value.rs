use factory_core::{Awaited, PerUser, UserScope};

pub async fn add(notes: &PerUser<Awaited<Vec<String>>>, scope: UserScope<'_>) {
    notes.of(scope).lock().await.push("hello".to_owned());
}

pub fn main() {}
