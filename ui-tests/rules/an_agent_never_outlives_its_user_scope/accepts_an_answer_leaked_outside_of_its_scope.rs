use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        let leaked: &'static mut String = Box::leak(Box::new(text));
        assert!(size_of_val(leaked) > 0);
    });
    served.unwrap();
}
