//! Sends one request through the gateway.

use gateway::{request::Request, router::route};
use platform::{Platform, auth::token::Token};
use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

fn main() {
    let token = Token::parse("v1.alice").expect("a valid token");
    let request = Request { path: "/chat/billing".to_owned(), token, body: "when?".to_owned() };
    let platform = Platform::default();
    let mut answer = pin!(route(&platform, &request));
    if let Poll::Ready(response) = answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        println!("{} {}", response.status, response.body);
    }
}
