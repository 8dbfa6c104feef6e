// Twin: accepts_what_only_looks_global.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    #[allow(unused_macros, reason = "there to be looked at")]
    macro_rules! later {
        () => {
            thread_local! { static LATER: u64 = 0; }
        };
    }

    /// A `static mut` in a `thread_local!`.
    pub struct Pipe {
        pub leak: fn(u64) -> u64,
        pub name: &'static str,
    }

    pub fn leak() -> &'static str {
        "static mut LEAK: u64 = Box::leak(0)"
    }

    fn text_of(pipe: &Pipe) -> String {
        pipe.name.to_owned()
    }

    pub fn loss(pipe: &Pipe, thread_local: bool) -> u64 {
        let leak = pipe.leak;
        if !(thread_local) {
            leak(1) + text_of(pipe).leak().len() as u64
        } else {
            (pipe.leak)(2) + self::leak().len() as u64
        }
    }
}

pub fn main() {}
