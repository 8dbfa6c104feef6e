// Twin: accepts_a_question_mark_with_an_error_type.rs
use factory_core::ScopeError;
use ui_tests::{Platform, context};

pub enum AppError {
    Refused,
}

impl From<ScopeError> for AppError {
    fn from(_: ScopeError) -> Self {
        Self::Refused
    }
}

pub async fn serve(platform: &Platform) -> Result<String, AppError> {
    let text = platform.try_for_user(context("alice").unwrap(), async |factory| Ok(factory.notes().text)).await?;
    Ok(text)
}

pub fn main() {
    drop(serve(&Platform::default()));
}
