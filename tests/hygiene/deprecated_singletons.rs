//! Deprecated singletons next to items with the names that their output uses, and in a `macro_rules!`.

pub struct Option;
pub struct DeprecatedSingleton;
pub trait StillAvailable {}
pub struct __Type;
pub struct Ready;
pub struct bool;

#[::factory_core::deprecated_singleton(instead = "create_loop(scope)")]
pub fn r#move() -> Option {
    Option
}

#[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
pub fn r#loop<'scope>(name: &'scope Option) -> Option {
    Option
}

#[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
pub struct r#Static<DeprecatedSingleton> {
    pub of: DeprecatedSingleton,
}

#[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
#[allow(clippy::upper_case_acronyms, reason = "the output of the macro uses this name")]
pub enum REPLACED {
    r#Yes,
    r#No(Option),
}

#[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
pub type r#Enum<T> = (T, Option);

#[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
#[cfg(test)]
pub type Somewhere = Option;

#[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
#[cfg(not(test))]
pub type Somewhere = Ready;

pub const REPLACED: ::core::primitive::bool = false;

impl Option {
    #[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
    pub async fn r#where<T: ::core::clone::Clone>(&self, r#match: T) -> T {
        r#match
    }

    #[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
    pub async fn r#in(&self) -> Option {
        Option
    }
}

macro_rules! old {
    ($vis:vis, $name:ident, $of:ty, $instead:literal) => {
        #[::factory_core::deprecated_singleton(instead = $instead, stage = "deny")]
        $vis fn $name(all: $of) -> $of {
            all
        }
    };
    ($item:item) => {
        #[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
        $item
    };
}

old!(pub, old, Option, "create_loop(scope)");
old! {
    pub fn older<T>(all: T) -> T {
        all
    }
}
old! {
    pub struct Oldest {
        pub all: Option,
    }
}

#[test]
fn they_compile_in_a_function() {
    #[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
    fn local() -> Option {
        Option
    }

    #[::factory_core::deprecated_singleton(instead = "create_loop(scope)", stage = "deny")]
    type Local = Option;

    #[allow(deprecated, reason = "an item that warns can still be used")]
    let Option = r#move();
}
