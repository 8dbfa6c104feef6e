//! A help desk that serves many users at the same time, leaks that the compiler rejects, and the audit of an old platform.
//!
//! Run it with `cargo run -p tour`, or with `cargo run -p tour -- --users 200`.

mod audit;
mod leaks;
mod messages;
mod report;
mod rustc;
mod seen;
mod serve;
mod table;

use desk::open_desk;
use std::{
    env,
    io::{self, Write},
    process::ExitCode,
    sync::Arc,
};
use tokio::runtime::Runtime;

const HELP: &str = "\
Serves many users at once, shows what the compiler says to a few leaks, and audits an old platform.

Usage: tour [--users <1 to 10000>]

  --users N   serve N users: the first ones of messages.tsv, or all and generated ones
  --help      print this";

const MOST_USERS: usize = 10_000;

#[derive(Debug, PartialEq)]
enum Request {
    Help,
    /// The number of users; by default that of the file.
    Tour(Option<usize>),
}

impl Request {
    fn from_args(mut args: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut users = None;
        while let Some(arg) = args.next() {
            match &*arg {
                "--help" | "-h" => return Ok(Self::Help),
                "--users" => users = Some(number(args.next().as_deref())?),
                _ => return Err(format!("unknown argument `{arg}`")),
            }
        }
        Ok(Self::Tour(users))
    }
}

fn number(arg: Option<&str>) -> Result<usize, String> {
    let arg = arg.ok_or_else(|| format!("`--users` takes a number from 1 to {MOST_USERS}"))?;
    let number = arg.parse().ok().filter(|number| (1..=MOST_USERS).contains(number));
    number.ok_or_else(|| format!("`--users` takes a number from 1 to {MOST_USERS}, not `{arg}`"))
}

fn main() -> ExitCode {
    let args = env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned());
    let request = Request::from_args(args).map_err(|what| (2, format!("{what}; `--help` shows what there is")));
    let result = request.and_then(|request| run(&request, &mut io::stdout()).map_err(|what| (1, what)));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err((code, what)) => {
            eprintln!("tour: {what}");
            ExitCode::from(code)
        }
    }
}

fn run(request: &Request, out: &mut impl Write) -> Result<(), String> {
    let Request::Tour(users) = *request else { return writeln!(out, "{HELP}").map_err(|error| error.to_string()) };
    let mut problems = serve(users, out)?;
    problems.extend(leaks::show(out)?);
    problems.extend(audit::show(out)?);
    if problems.is_empty() { Ok(()) } else { Err(format!("problems:\n{}", problems.join("\n"))) }
}

/// Serves the users, prints a report and returns the problems.
fn serve(users: Option<usize>, out: &mut impl Write) -> Result<Vec<String>, String> {
    let customers = messages::read()?;
    let customers = messages::repeated(&customers, users.unwrap_or(customers.len()));
    let desk = Arc::new(open_desk(MOST_USERS));
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let served = runtime.block_on(serve::serve_all(&desk, customers)).map_err(|error| error.to_string())?;
    report::show(&served, &desk, out).map_err(|error| error.to_string())?;
    Ok(report::problems(&served, &desk))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(args: &[&str]) -> Result<Request, String> {
        Request::from_args(args.iter().map(|&arg| arg.to_owned()))
    }

    #[test]
    fn users_are_optional() {
        assert_eq!(request(&[]), Ok(Request::Tour(None)));
        assert_eq!(request(&["--users", "200"]), Ok(Request::Tour(Some(200))));
        assert_eq!(request(&["--help"]), Ok(Request::Help));
    }

    #[test]
    fn unknown_arguments_are_rejected() {
        assert_eq!(request(&["--user"]), Err("unknown argument `--user`".to_owned()));
        for users in ["0", "10001", "many", ""] {
            let refused = format!("`--users` takes a number from 1 to 10000, not `{users}`");
            assert_eq!(request(&["--users", users]), Err(refused));
        }
        assert_eq!(request(&["--users"]), Err("`--users` takes a number from 1 to 10000".to_owned()));
    }
}
