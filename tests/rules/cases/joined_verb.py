from copydesk import Bad, Good

CASES = (
    Bad(
        "Please [[login]] to it. I can't [[login]] to my mail, and if you [[login]] now, you see it.",
        fixed="Please log in to it. I can't log in to my mail, and if you log in now, you see it.",
    ),
    Bad(
        "The mill had to [[layoff]] half its staff, and it is about to [[shutdown]] for good.",
        fixed="The mill had to lay off half its staff, and it is about to shut down for good.",
    ),
    Bad("Some pupils [[dropout]] of school.", fixed="Some pupils drop out of school."),
    Good("World War I shutdown of trade; the last May takeover of a bank; a dropout of school age."),
    Good("The will setup, and the tin can handout to clubs; access to login at work; when should takeoff be?"),
)
