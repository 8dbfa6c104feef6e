//! Remembers the last answer in a component that all users share.

use factory_core::Shareable;
use std::sync::{Mutex, PoisonError};

#[derive(Default, Shareable)]
pub struct LastAnswer {
    text: Mutex<String>,
}

impl LastAnswer {
    pub fn set(&self, answer: &str) {
        *self.text.lock().unwrap_or_else(PoisonError::into_inner) = answer.to_owned();
    }
}

fn main() {}
