//! The values of the standard library that all users may share.

use super::contract::Shareable;
use std::{
    alloc::{Layout, LayoutError},
    any::TypeId,
    array::TryFromSliceError,
    backtrace::BacktraceStatus,
    borrow::Cow,
    cell::{BorrowError, BorrowMutError},
    char::{CharTryFromError, DecodeUtf16Error, ParseCharError, TryFromCharError},
    cmp,
    collections::TryReserveError,
    convert::Infallible,
    env::{JoinPathsError, VarError},
    ffi::{
        CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError,
        OsStr, OsString,
    },
    fmt,
    fs::{FileTimes, FileType, Metadata, OpenOptions, Permissions},
    hash::{BuildHasherDefault, DefaultHasher, RandomState},
    io::{self, SeekFrom},
    marker::{PhantomData, PhantomPinned},
    mem::Discriminant,
    net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6},
    num::{FpCategory, IntErrorKind, NonZero, ParseFloatError, ParseIntError, TryFromIntError},
    ops::RangeFull,
    panic::Location,
    path::{Path, PathBuf, StripPrefixError},
    process::{ExitCode, ExitStatus, Output},
    str::{ParseBoolError, Utf8Error},
    string::{FromUtf8Error, FromUtf16Error},
    sync::{
        Arc, LazyLock, atomic,
        mpsc::{RecvError, RecvTimeoutError, TryRecvError},
    },
    thread::{AccessError, ThreadId},
    time::{Duration, Instant, SystemTime, SystemTimeError, TryFromFloatSecsError},
};

plain! {
    (), bool, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64,
    NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<i128>, NonZero<isize>,
    NonZero<u8>, NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<u128>, NonZero<usize>,
    str, String, CStr, CString, OsStr, OsString, Path, PathBuf,
    Duration, Instant, SystemTime, IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6, Shutdown,
    Infallible, cmp::Ordering, atomic::Ordering, FpCategory, RangeFull, PhantomPinned, TypeId, ThreadId, Layout,
    Location<'static>, ExitCode, ExitStatus, Output, FileTimes, FileType, Metadata, OpenOptions, Permissions, SeekFrom,
    BacktraceStatus, DefaultHasher, RandomState, io::ErrorKind, io::Empty, io::Repeat, io::Sink, fmt::Alignment,
    // Errors. `io::Error` is not among them, because it can hold a value of any type.
    AccessError, AddrParseError, BorrowError, BorrowMutError, CharTryFromError, DecodeUtf16Error, FromBytesUntilNulError,
    FromBytesWithNulError, FromUtf8Error, FromUtf16Error, FromVecWithNulError, IntErrorKind, IntoStringError,
    JoinPathsError, LayoutError, NulError, ParseBoolError, ParseCharError, ParseFloatError, ParseIntError, RecvError,
    RecvTimeoutError, StripPrefixError, SystemTimeError, TryFromCharError, TryFromFloatSecsError, TryFromIntError,
    TryFromSliceError, TryRecvError, TryReserveError, Utf8Error, VarError, fmt::Error,
}

shareable! {
    [T: Shareable + ?Sized] &'static T;
    [T: Shareable + ?Sized] Arc<T>;
    // Its function captures nothing, so that no user can change the value.
    [T: Shareable] LazyLock<T>;
    [T: Shareable + ToOwned<Owned: Shareable> + ?Sized] Cow<'static, T>;
    [T: Send + Sync + ?Sized + 'static] PhantomData<T>;
    [H: 'static] BuildHasherDefault<H>;
    [T: Shareable] Discriminant<T>;
}

/// Function pointers, which capture nothing. The macros recognize those with lifetimes, which need an `impl` for each
/// signature.
macro_rules! function_pointers {
    ($($first:ident $($rest:ident)*)?) => {
        shareable! {
            [R: 'static $(, $first: 'static $(, $rest: 'static)*)?] fn($($first $(, $rest)*)?) -> R;
            [R: 'static $(, $first: 'static $(, $rest: 'static)*)?] unsafe fn($($first $(, $rest)*)?) -> R;
            [R: 'static $(, $first: 'static $(, $rest: 'static)*)?] extern "C" fn($($first $(, $rest)*)?) -> R;
            [R: 'static $(, $first: 'static $(, $rest: 'static)*)?] unsafe extern "C" fn($($first $(, $rest)*)?) -> R;
        }
        $(function_pointers!($($rest)*);)?
    };
}

function_pointers!(A B C D E F G H I J K L);

macro_rules! shareable_tuples {
    ($($first:ident $($rest:ident)*)?) => { $(
        shareable! { [$first: Shareable, $($rest: Shareable),*] ($first, $($rest,)*); }
        shareable_tuples!($($rest)*);
    )? };
}

shareable_tuples!(A B C D E F G H I J K L);
