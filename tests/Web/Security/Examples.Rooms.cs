using System.Security.Cryptography;
using Medvirk.Data.Communication;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.Communication;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Security;

/// <summary>Something of the agenda, the activities and the voices for each blank.</summary>
internal sealed partial class Examples
{
    private async Task AgendaAsync()
    {
        var own = await WriteAsync(Home);
        var away = await WriteAsync(Away);

        // An agenda belongs to the initiative, not to an organisation; numbers begin anew in each.
        Same("versions/{number}", "1");
        Same("goals/{number}", "1");
        Same("steps/{number}", "1");
        Same("arrows/{number}", "1");
        Same("changes/{number}", "1");
        Add("parts/{id}", own.Part, null, away.Part);
        Add("paragraphs/{paragraph}", own.Paragraph, null, away.Paragraph);
        Add("comments/{id}", own.Comment, null, away.Comment);
        Same("suggestions/{number}", "1");
        Add("endorsements/{endorsement}", own.Endorsement, null, away.Endorsement);
        Add("begin/{id}", own.Paper, null, away.Paper);

        static async Task<Written> WriteAsync(TestInitiative initiative)
        {
            var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
            var representative = await initiative.ActorOfAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Tredje i " + initiative.Slug)));
            Written made = null!;
            await initiative.World.PerformAsync(initiative.Id, (db, now) =>
            {
                var agenda = Agenda.Draft(initiative.Id, [new PartText(PartKind.Vision, "Det ønsker vi", "Alle er med.")], null, secretariat, now).Made!;
                var paper = FoundingDocument.Receive(
                    initiative.Id, "stiftelse.txt", new string('0', 64), [new FoundingSection("Vision", 1, "Alle er med.")], 0, secretariat, now).Made!;
                var goal = Goal.Set(
                    initiative.Id, 1, "Flere har et sted", GoalHorizon.Short, DateOnly.FromDateTime(now).AddYears(1), GoalLevel.Population, [], "Hvor mange", secretariat, now).Made!;
                var version = agenda.PutForward(agenda.DraftNumber, null, secretariat, now).Made!;
                version.Endorse(Stance.Objected, "Det er for lidt", representative, 1, now);
                var (part, paragraph) = (agenda.Parts[0].Id, agenda.Parts[0].Paragraphs[0].Id);
                var comment = ParagraphComment.Write(agenda, part, paragraph, "Godt", representative, now).Made!;
                var suggestion = Suggestion.Make(agenda, 1, part, paragraph, "Alle kan være med.", "Det er klarere", representative, now).Made!;
                db.AddRange(agenda, paper, goal, version, comment, suggestion);
                made = new(part, paper.Id, paragraph, comment.Id, version.Endorsements[0].Id);
                var theory = TheoryOfChange.Begin(initiative.Id, secretariat, now).Made!;
                theory.AddStep(new(StepKind.Activity, "Vi åbner døre"), secretariat, null, now);
                theory.AddStep(new(StepKind.EarlyChange, "Flere kommer ind"), secretariat, null, now);
                theory.AddStep(new(StepKind.PopulationChange, "Flere er med"), secretariat, null, now);
                theory.AddArrow(1, 2, new("Døren var lukket"), secretariat, null, now);
                db.Add(theory);
                return Task.FromResult<Refusal?>(null);
            });
            return made;
        }
    }

    private sealed record Written(Guid Part, Guid Paper, Guid Paragraph, Guid Comment, Guid Endorsement);

    private async Task ActivitiesAsync()
    {
        var third = await Home.PartnerAsync("Tredje Forening");
        var lead = await Home.ActorOfAsync(await Home.MemberAsync(Role.Representative, OwnOrganisation));
        var other = await Home.ActorOfAsync(await Home.MemberAsync(Role.Representative, OtherOrganisation));
        var goal = await Home.World.ReadAsync(db => db.Set<Goal>().Where(g => g.InitiativeId == Home.Id).Select(g => g.Id).SingleAsync());
        await Home.World.PerformAsync(Home.Id, (db, now) =>
        {
            db.AddRange(Led(1, lead, now), Led(2, other, now));
            db.AddRange(Asked(1, lead, OtherOrganisation, now), Asked(2, other, third, now));
            return Task.FromResult<Refusal?>(null);
        });
        Add("activities/{number}", 1, 2, null);
        Add("commitments/{number}", 1, 2, null);

        Activity Led(int number, Actor by, DateTime now) => Activity.Register(
            Home.Id, number, new("Åbne døre", "Vi åbner et hus", "Så har flere et sted"), ActivityKind.Service, ActivityStatus.Running,
            DateOnly.FromDateTime(now), null, "Ejer huset", [goal], by, now).Made!;

        Commitment Asked(int number, Actor by, Guid asked, DateTime now) => Commitment.Ask(
            Home.Id, number, null, asked, new("Holder åbent", "naboerne", DateOnly.FromDateTime(now).AddYears(1)), [OwnOrganisation, OtherOrganisation, third], by, now).Made!;
    }

    private async Task ReportsAsync()
    {
        await AskAsync(Home, OwnOrganisation, OtherOrganisation);
        await AskAsync(Away, AwayOrganisation);

        // Numbered in the order of the organisations' names: Bakkeby before Fjordby.
        Add("reports/{number}", 2, 1, null);

        static async Task AskAsync(TestInitiative initiative, params Guid[] organisations)
        {
            var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
            await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
            {
                var terms = new DefinitionTerms
                {
                    Name = "Naboer", Explanation = "Hvor mange", Unit = "naboer", Kind = Kind.Count, Across = DefinitionTerms.AcrossFor(Kind.Count)[0], Frequency = Frequency.Year,
                };
                var indicator = Indicator.Define(initiative.Id, "naboer", terms, Confidentiality.Protected, new Dictionary<string, string>(), secretariat, now).Made!;
                db.Add(indicator);
                db.AddRange(organisations.Select(o => Duty.Set(indicator, o, new DutyTerms([CellKey.Total], Frequency.Year, 90), Period.Year(2025), [], secretariat, now).Made!));
                await db.SaveChangesAsync();
                return (await new ReportBook(db).OpenRoundAsync(initiative.Id, Period.Year(2025), secretariat, now, CancellationToken.None)).Refusal;
            });
        }
    }

    /// <summary>By consent and open, with an objection of one's own organisation's.</summary>
    private async Task DecisionsAsync()
    {
        Same("decisions/{number}", "1");
        Same("objections/{objection}", "1");
        Same("ties/{kind}", nameof(TieKind.ReleasesInvestment));
        var activity = await Home.World.ReadAsync(db => db.Set<Activity>().Where(a => a.InitiativeId == Home.Id).OrderBy(a => a.Number).Select(a => a.Id).FirstAsync());
        Same("ties/{tied}", activity.ToString());
        var secretariat = await Home.ActorOfAsync(Home.Secretary);
        var own = await Home.ActorOfAsync(await Home.MemberAsync(Role.Representative, OwnOrganisation));
        await Home.World.PerformAsync(Home.Id, async (db, now) =>
        {
            var decision = Decision.Prepare(
                Home.Id, 1, new("Skal vi?", "Fordi.", ["Vi gør det."], [], Involvement.Involve), new(DecisionMethod.Consent, Share.Half, OverruleFrom: Share.Half),
                new(true, [], true, null, now.AddDays(30)), secretariat, now).Made!;
            db.Add(decision);
            return decision.Tie(TieKind.ReleasesInvestment, activity, secretariat, now)
                ?? await new DecisionBook(db).OpenAsync(decision, secretariat, now, CancellationToken.None)
                ?? decision.TakePosition(PositionKind.Object, null, "Ikke sådan.", own, now);
        });
    }

    private async Task VoicesAsync()
    {
        Add("voices/{voice}", await SendAsync(Home), null, await SendAsync(Away));

        static async Task<Guid> SendAsync(TestInitiative initiative)
        {
            Guid id = default;
            await initiative.World.PerformAsync(initiative.Id, (db, now) =>
            {
                var voice = Voice.Send(
                    initiative.Id, new("Bænken", null, "Den mangler", null), "da", mayQuote: true, held: false, ReceiptCode.From(RandomNumberGenerator.GetBytes(ReceiptCode.Size)).Hash, DateOnly.FromDateTime(now));
                db.Add(voice);
                id = voice.Id;
                return Task.FromResult<Refusal?>(null);
            });
            return id;
        }
    }
}
