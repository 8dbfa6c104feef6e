// Twin: accepts_lock_on_an_awaited_value.rs
use factory_core::{Awaited, PerUser, UserScope};

pub async fn add(notes: &PerUser<Awaited<Vec<String>>>, scope: UserScope<'_>) {
    notes.of(scope).with(|notes| notes.push("hello".to_owned()));
}

pub fn main() {}
