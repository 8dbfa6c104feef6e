//! Remembers one answer for each user.

use factory_core::{PerUser, Shareable, UserScope};

#[derive(Default, Shareable)]
pub struct LastAnswer {
    text: PerUser<String>,
}

impl LastAnswer {
    pub fn set(&self, scope: UserScope<'_>, answer: &str) {
        self.text.of(scope).with(|text| *text = answer.to_owned());
    }
}

fn main() {}
