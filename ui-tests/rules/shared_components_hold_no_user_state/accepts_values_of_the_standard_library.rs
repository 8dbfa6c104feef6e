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
    pub borrow: Vec<for<'a> unsafe extern "C" fn(&'a u32, u8) -> &'a u32>,
    pub text: LazyLock<Pin<Box<str>>>,
    pub turns: (Reverse<u8>, Bound<u8>, ControlFlow<u8, ExitStatus>, RangeFrom<u8>),
    pub place: &'static Location<'static>,
}

pub fn main() {}
