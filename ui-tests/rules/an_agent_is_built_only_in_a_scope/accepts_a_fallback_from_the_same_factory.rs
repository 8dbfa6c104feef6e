use ui_tests::{Factory, Notes, Platform, context};

fn open<'user>(found: Option<Notes<'user>>, factory: &Factory<'user>) -> Notes<'user> {
    assert!(!factory.scope().is_service());
    found.unwrap_or_else(|| factory.notes())
}

pub fn main() {
    let served =
        Platform::default().for_user_blocking(context("alice").unwrap(), |factory| open(None, &factory).text.len());
    served.unwrap();
}
