// Twin: accepts_values_of_the_standard_library.rs
use factory_core::Shareable;
use std::{
    cmp::Reverse,
    ops::{Bound, ControlFlow, RangeFrom},
    panic::Location,
    pin::Pin,
    process::ExitStatus,
    sync::LazyLock,
};

#[derive(Shareable)]
pub struct Command {
    pub name: &'static str,
    pub run: fn(&str, &mut [u8]) -> Result<String, std::io::ErrorKind>,
    pub borrow: Vec<for<'a> unsafe extern "C" fn(&'a str, u8) -> &'a str>,
    pub text: LazyLock<Pin<Box<std::sync::Mutex<u8>>>>,
    pub turns: (Reverse<u8>, Bound<u8>, ControlFlow<u8, ExitStatus>, RangeFrom<u8>),
    pub place: &'static Location<'static>,
}

pub fn main() {}
