use super::Probe;
use std::{
    env, fs, io,
    path::Path,
    process::{Command, ExitStatus},
};

/// The variable with the name of the crate that is compiled under callgrind.
pub const COUNTED_CRATE: &str = "BENCHES_COUNTED_CRATE";

const COUNT: &str = "BENCHES_COUNT";

/// Counts the instructions of rustc for the crate itself, not incremental.
///
/// # Errors
///
/// Returns an error if the crate does not compile or valgrind cannot be run.
pub fn instructions(probe: &Probe) -> io::Result<f64> {
    let (this, count) = (env::current_exe()?, env::temp_dir().join(format!("{}-{}", probe.name(), std::process::id())));
    let (this, count) = (this.to_string_lossy(), count.to_string_lossy());
    probe.cargo(&["check"], &[("CARGO_INCREMENTAL", "0")])?;
    probe.rewrite()?;
    let variables =
        [("CARGO_INCREMENTAL", "0"), ("RUSTC_WRAPPER", &*this), (COUNTED_CRATE, probe.name()), (COUNT, &*count)];
    probe.cargo(&["check"], &variables)?;
    let said = fs::read_to_string(&*count)?;
    fs::remove_file(&*count)?;
    let counted = said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok());
    counted.ok_or_else(|| io::Error::other(format!("valgrind counted nothing: {said}")))
}

/// Runs rustc, whose path is the first argument. It runs under callgrind if it compiles the counted crate.
///
/// # Errors
///
/// Returns an error if rustc cannot be run.
pub fn stand_in_for_rustc(arguments: &[String]) -> io::Result<ExitStatus> {
    let (rustc, arguments) = arguments.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    let counted = env::var(COUNTED_CRATE).unwrap_or_default();
    if !arguments.windows(2).any(|pair| pair[0] == "--crate-name" && pair[1] == counted) {
        return Command::new(rustc).args(arguments).status();
    }
    // rustup's proxy only selects a toolchain, and valgrind would count the proxy.
    let sysroot = Command::new(rustc).args(["--print", "sysroot"]).output()?;
    let rustc = Path::new(String::from_utf8_lossy(&sysroot.stdout).trim()).join("bin/rustc");
    let log = format!("--log-file={}", env::var(COUNT).unwrap_or_default());
    let valgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null", &log];
    Command::new("valgrind").args(valgrind).arg(rustc).args(arguments).status()
}
