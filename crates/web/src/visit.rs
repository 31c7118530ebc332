//! Where a request comes from: the address, through proxies that are trusted, and the kind of browser in words.

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv6Addr, SocketAddr},
    str::FromStr,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};

use crate::Web;

/// Where a request comes from.
#[derive(Debug, Clone, Default)]
pub struct Visit {
    /// The address of whoever asked; of IPv6 the network of 64 bits that one household has.
    pub address: String,
    /// The kind of browser, such as `firefox windows`.
    pub browser: String,
}

impl FromRequestParts<Web> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|from| from.0.ip());
        let address = peer.map(|peer| address(peer, &parts.headers, &web.trusted_proxies));
        Ok(Self {
            address: address.map(named).unwrap_or_default(),
            browser: browser_of(&parts.headers),
        })
    }
}

impl<'a> From<&'a Visit> for homeward_app::sign_in::Visit<'a> {
    fn from(visit: &'a Visit) -> Self {
        Self {
            address: &visit.address,
            browser: &visit.browser,
        }
    }
}

/// A proxy, or a network of them, that says truly in `X-Forwarded-For` who asked it: `10.0.0.2` or `10.0.0.0/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    first: IpAddr,
    bits: u8,
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no address or network, such as 10.0.0.2 or 10.0.0.0/8");
        let (address, bits) = match text.trim().split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text.trim(), None),
        };
        let first: IpAddr = address.parse().map_err(|_| wrong())?;
        let most = if first.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            Some(bits) => bits.parse().map_err(|_| wrong())?,
            None => most,
        };
        if bits > most {
            return Err(wrong());
        }
        Ok(Self { first, bits })
    }
}

impl Network {
    fn holds(self, address: IpAddr) -> bool {
        let same = |a: u128, b: u128, width: u32| {
            let dropped = width - u32::from(self.bits);
            a.checked_shr(dropped).unwrap_or(0) == b.checked_shr(dropped).unwrap_or(0)
        };
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(a), IpAddr::V4(b)) => {
                same(u128::from(a.to_bits()), u128::from(b.to_bits()), 32)
            }
            (IpAddr::V6(a), IpAddr::V6(b)) => same(a.to_bits(), b.to_bits(), 128),
            _ => false,
        }
    }
}

/// The address of whoever asked. What is forwarded counts only as far as proxies we trust wrote it: the last address in the
/// header that is none of theirs. Whoever asks directly may write what they like.
fn address(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.holds(address));
    let mut asked = peer.to_canonical();
    if !is_trusted(asked) {
        return asked;
    }
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(','))
        .collect();
    for text in forwarded.into_iter().rev() {
        // What a trusted proxy could not have written ends the search.
        let Ok(address) = text.trim().parse::<IpAddr>() else {
            break;
        };
        asked = address.to_canonical();
        if !is_trusted(asked) {
            break;
        }
    }
    asked
}

/// An address as it is counted: one household has a whole network of IPv6 addresses to guess from.
fn named(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let network = Ipv6Addr::from_bits(address.to_bits() >> 64 << 64);
            format!("{network}/64")
        }
    }
}

/// Kinds of browsers by what stands in their names; the first that fits counts, because later ones pretend to be earlier ones.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("SamsungBrowser", "samsung"),
    ("Firefox", "firefox"),
    ("FxiOS", "firefox"),
    ("Chrome", "chrome"),
    ("CriOS", "chrome"),
    ("Safari", "safari"),
];

/// Kinds of systems, in the same way.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "android"),
    ("iPhone", "ios"),
    ("iPad", "ios"),
    ("CrOS", "chromeos"),
    ("Windows", "windows"),
    ("Mac OS X", "macos"),
    ("Linux", "linux"),
];

/// The kind of browser that asks.
pub(crate) fn browser_of(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT);
    browser(agent.and_then(|v| v.to_str().ok()).unwrap_or_default())
}

/// The kind of browser, for its owner to know it again: no version, no model, nothing to follow anybody by.
fn browser(agent: &str) -> String {
    let kind = |kinds: &[(&str, &'static str)]| {
        kinds
            .iter()
            .find(|(sign, _)| agent.contains(sign))
            .map_or("other", |(_, kind)| *kind)
    };
    format!("{} {}", kind(&BROWSERS), kind(&SYSTEMS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_says_who_asked() {
        let trusted: Vec<Network> = ["10.0.0.0/8", "2001:db8::1"]
            .map(|text| text.parse().unwrap())
            .to_vec();
        for (why, peer, forwarded, expected) in [
            ("nobody between", "192.0.2.1", vec![], "192.0.2.1"),
            (
                "a stranger who pretends",
                "192.0.2.1",
                vec!["198.51.100.7"],
                "192.0.2.1",
            ),
            (
                "through a proxy",
                "10.0.0.2",
                vec!["198.51.100.7"],
                "198.51.100.7",
            ),
            (
                "through two",
                "10.0.0.2",
                vec!["198.51.100.7, 10.9.9.9"],
                "198.51.100.7",
            ),
            (
                "who wrote something before",
                "10.0.0.2",
                vec!["1.1.1.1, 198.51.100.7"],
                "198.51.100.7",
            ),
            (
                "in two headers",
                "10.0.0.2",
                vec!["1.1.1.1", "198.51.100.7"],
                "198.51.100.7",
            ),
            ("the proxy itself", "10.0.0.2", vec![], "10.0.0.2"),
            ("nonsense", "10.0.0.2", vec!["unknown"], "10.0.0.2"),
            (
                "another of that network",
                "11.0.0.2",
                vec!["198.51.100.7"],
                "11.0.0.2",
            ),
            (
                "an address in the other writing",
                "::ffff:10.0.0.2",
                vec!["198.51.100.7"],
                "198.51.100.7",
            ),
            (
                "IPv6",
                "2001:db8::1",
                vec!["2001:db8:1:2:3::4"],
                "2001:db8:1:2:3::4",
            ),
            (
                "next to it",
                "2001:db8::2",
                vec!["198.51.100.7"],
                "2001:db8::2",
            ),
        ] {
            let mut headers = HeaderMap::new();
            for value in forwarded {
                headers.append("x-forwarded-for", value.parse().unwrap());
            }
            let found = address(peer.parse().unwrap(), &headers, &trusted);
            assert_eq!(found.to_string(), expected, "{why}");
        }
        for wrong in ["", "10.0.0", "10.0.0.0/33", "::/129", "proxy", "10.0.0.0/x"] {
            assert!(wrong.parse::<Network>().is_err(), "{wrong}");
        }
        let all: Network = "0.0.0.0/0".parse().unwrap();
        assert!(all.holds("203.0.113.9".parse().unwrap()) && !all.holds("::1".parse().unwrap()));
    }

    #[test]
    fn one_household_is_one_address() {
        assert_eq!(named("192.0.2.1".parse().unwrap()), "192.0.2.1");
        let of = |text: &str| named(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2:3::4"), of("2001:db8:1:3:3::4"));
    }

    #[test]
    fn a_browser_is_known_by_its_kind_and_nothing_more() {
        for (agent, kind) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0",
                "firefox windows",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0 Safari/537.36 Edg/129.0",
                "edge windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SM-G991B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0 Mobile Safari/537.36",
                "chrome android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/604.1",
                "safari ios",
            ),
            ("curl/8.0", "other other"),
            ("", "other other"),
        ] {
            assert_eq!(browser(agent), kind);
        }
    }
}
