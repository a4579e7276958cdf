using System.CommandLine;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk user</c>: the operator's accounts. Rights in an initiative are never given here, only by mandates.</summary>
public static class UserVerb
{
    private const string Description = """
        Adds, lists, locks and erases accounts, and gives a new password to who lost it.

        The first person of an installation:
          medvirk user add anna@example.org --name "Anna Andersen" --founder --operator
        It prints a link. Open it (or send it to the person by a safe way): there the password is chosen.
        A founder then signs in and founds an initiative. Everyone else is invited from the pages.

        An account gives no right to any initiative's content; mandates do, and they are given on the pages.
        The site may be running meanwhile.
        """;

    public static Command Make(VerbContext context) => new("user", Description)
    {
        Add(context),
        List(context),
        OfOne(context, "reset", "Prints a link by which the person chooses a new password. It works once, for 24 hours. The old password works until then.", (roll, email, ct) => roll.ResetAsync(email, ct)),
        Switch(context, "founder", "Says whether the person may found initiatives.", (roll, email, isOn, ct) => roll.SetFounderAsync(email, isOn, ct)),
        Switch(context, "operator", "Says whether the person runs the installation.", (roll, email, isOn, ct) => roll.SetOperatorAsync(email, isOn, ct)),
        Switch(context, "lock", "Locks the account (on): every sign-in ends at once, and no password opens it. Off opens it again.", (roll, email, isOn, ct) => roll.SetLockedAsync(email, isOn, ct)),
        Erase(context),
    };

    private static Command Add(VerbContext context)
    {
        var email = Email();
        var name = new Option<string>("--name") { Description = "The name that others see.", Required = true, HelpName = "NAME" };
        var founder = new Option<bool>("--founder") { Description = "May found initiatives." };
        var isOperator = new Option<bool>("--operator") { Description = "Runs the installation." };
        var verb = new Command("add", "Adds an account, and prints a link by which the person chooses a password. In an empty data folder it makes the database first.")
        {
            email, name, founder, isOperator,
        };
        verb.SetAction((parsed, ct) => UserRoll.RunAsync(
            context,
            (roll, token) => roll.AddAsync(parsed.GetRequiredValue(email), parsed.GetRequiredValue(name), parsed.GetValue(founder), parsed.GetValue(isOperator), token),
            makesDatabase: true,
            ct));
        return verb;
    }

    private static Command List(VerbContext context)
    {
        var verb = new Command("list", "Lists the accounts: address, name, and what is set.");
        verb.SetAction((_, ct) => UserRoll.RunAsync(context, (roll, token) => roll.ListAsync(token), makesDatabase: false, ct));
        return verb;
    }

    private static Command Erase(VerbContext context)
    {
        var email = Email();
        var sure = new Option<bool>("--yes") { Description = "Yes, erase. Without it, the verb only says what would happen." };
        var verb = new Command(
            "erase",
            "Erases a person everywhere, for good: the account, the name, and what the person wrote in the ledgers. "
            + "What organisations said through the person stays theirs.")
        {
            email, sure,
        };
        verb.SetAction((parsed, ct) => UserRoll.RunAsync(
            context, (roll, token) => roll.EraseAsync(parsed.GetRequiredValue(email), parsed.GetValue(sure), token), makesDatabase: false, ct));
        return verb;
    }

    private static Command OfOne(VerbContext context, string name, string description, Func<UserRoll, string, CancellationToken, Task<int>> act)
    {
        var email = Email();
        var verb = new Command(name, description) { email };
        verb.SetAction((parsed, ct) => UserRoll.RunAsync(
            context, (roll, token) => act(roll, parsed.GetRequiredValue(email), token), makesDatabase: false, ct));
        return verb;
    }

    private static Command Switch(VerbContext context, string name, string description, Func<UserRoll, string, bool, CancellationToken, Task<int>> act)
    {
        var email = Email();
        var state = new Argument<string>("STATE") { Description = "on or off" };
        state.AcceptOnlyFromAmong("on", "off");
        var verb = new Command(name, description) { email, state };
        verb.SetAction((parsed, ct) => UserRoll.RunAsync(
            context, (roll, token) => act(roll, parsed.GetRequiredValue(email), parsed.GetRequiredValue(state) == "on", token), makesDatabase: false, ct));
        return verb;
    }

    private static Argument<string> Email() => new("EMAIL") { Description = "The person's mail address, by which they sign in." };
}
