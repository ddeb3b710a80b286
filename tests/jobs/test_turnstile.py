"""The turnstile: of those who wake up together one works, then the loop looks, then the next."""

from __future__ import annotations

import asyncio

from jobs.turnstile import Turnstile

MANY = 200


class Looks:
    """Counts how often the loop has gone round, and who worked in each round."""

    def __init__(self) -> None:
        self.number = 0
        self.worked: list[int] = []
        self._over = False

    def go(self) -> None:
        """Begin to count."""
        if not self._over:
            self.number += 1
            asyncio.get_running_loop().call_soon(self.go)

    def stop(self) -> None:
        """Count no more."""
        self._over = True


async def work(turnstile: Turnstile, looks: Looks) -> None:
    await turnstile.through()
    looks.worked.append(looks.number)


async def test_of_those_who_come_together_one_goes_on_for_each_look_of_the_loop() -> None:
    turnstile, looks = Turnstile(), Looks()
    looks.go()
    await asyncio.gather(*(work(turnstile, looks) for _ in range(MANY)))
    looks.stop()
    assert len(set(looks.worked)) == len(looks.worked) == MANY
    assert looks.worked[-1] - looks.worked[0] <= 2 * MANY


async def test_whoever_comes_alone_does_not_wait() -> None:
    turnstile, looks = Turnstile(), Looks()
    looks.go()
    for _ in range(5):
        before = looks.number
        await work(turnstile, looks)
        assert looks.worked[-1] == before
        while looks.number < before + 3:
            await asyncio.sleep(0)
    looks.stop()


async def test_whoever_was_stopped_holds_nobody_up() -> None:
    turnstile, looks = Turnstile(), Looks()
    tasks = [asyncio.create_task(work(turnstile, looks)) for _ in range(MANY)]
    await asyncio.sleep(0)
    for task in tasks[1::2]:
        task.cancel()
    await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 10)
    assert len(looks.worked) == MANY // 2
    await asyncio.wait_for(turnstile.through(), 10)
