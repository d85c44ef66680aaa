"""A stand-in for a model's endpoint on 127.0.0.1: a real HTTP server whose answers you choose.

    with FakeEndpoint(who_said_it) as endpoint:
        strategy = LanguageModel("any", url=endpoint.url)

`who_said_it` gets what the strategy sent (`articles`, each with its `quotes`, each with their
`candidates`), and returns the `answers`; or a `str`, which is the model's message as it stands.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any

__all__ = ["FakeEndpoint"]


class FakeEndpoint:
    """Serves `POST /v1/chat/completions`, counts a token a word, and keeps what it was sent.

    Attributes:
        url: Its address, up to and with `/v1`.
        requests: The body of each request, in order of arrival.
        headers: The headers of each.
    """

    def __init__(self, reply: Callable[[dict[str, Any]], list[dict[str, Any]] | str]) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                endpoint.requests.append(body)
                endpoint.headers.append(dict(self.headers))
                if self.path != "/v1/chat/completions":
                    self.send_error(404)
                    return
                asked = body["messages"][-1]["content"]
                given = reply(json.loads(asked))
                message = given if isinstance(given, str) else json.dumps({"answers": given})
                self.respond(
                    {
                        "choices": [{"message": {"role": "assistant", "content": message}}],
                        "usage": {
                            "prompt_tokens": len(asked.split()),
                            "completion_tokens": len(message.split()),
                        },
                    }
                )

            def respond(self, reply: dict[str, Any]) -> None:
                content = json.dumps(reply).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
                """Nothing is said of a request on standard error."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> FakeEndpoint:
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
